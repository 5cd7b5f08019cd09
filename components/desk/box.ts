/** How a box to type or choose in looks at the desk. */
export const box =
  'w-full min-w-0 border border-muted bg-paper px-2 py-1.5 font-sans text-sm aria-invalid:border-seal aria-invalid:border-2'

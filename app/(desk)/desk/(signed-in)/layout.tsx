import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { signOut } from '@/auth/auth'
import { currentEditor } from '@/auth/session'
import { DeskFrame } from '@/components/desk/desk-frame'

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const editor = await currentEditor()
  if (!editor) return children
  return (
    <DeskFrame editor={editor} signOut={leave}>
      {children}
    </DeskFrame>
  )
}

async function leave() {
  'use server'
  await signOut({ redirect: false })
  redirect('/desk/sign-in')
}

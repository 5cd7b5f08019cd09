const list = new Intl.ListFormat('en-GB')

/** "Iran and Iraq"; of more than six the first five and how many others there are. */
export const namesInWords = (names: string[]) =>
  list.format(names.length > 6 ? [...names.slice(0, 5), `${names.length - 5} others`] : names)

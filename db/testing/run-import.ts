import { runImport } from '../mutations/imports-run'

// A process of its own, to be killed while it imports: key of the batch, key of the editor.
const [id, editorId] = process.argv.slice(2).map(Number)
console.log(await runImport(id!, editorId!))
process.exit(0)

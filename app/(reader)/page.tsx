export default function Home() {
  return <h1>Entente</h1>
}

import { execFileSync, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from '../../scripts/ground/root'
import { unusedPort } from '../../scripts/ground/server'
import { article, print, type Demo } from './demo'

const seconds = 8

/**
 * Prints how many answers a second the front gives from print, how many nginx does with the
 * configuration of docs/operations.md, and with the file alone; the load on one core, the server
 * on the other. Needs nginx and wrk, as Debian has them.
 */
export async function measureThroughput({ site, folder }: Demo) {
  await fetch(site + article)
  const [plain, configured] = [await unusedPort(), await unusedPort()]
  const nginx = startNginx(folder, plain, configured, site)
  try {
    await wait(1000)
    const file = load(`http://127.0.0.1:${plain}${article}`)
    const front = load(`${site}${article}`.replace('localhost', '127.0.0.1'))
    const documented = load(`http://127.0.0.1:${configured}${article}`)
    const rendered = load(`${site}${article}?rendered=now`.replace('localhost', '127.0.0.1'))
    print('nginx, the file alone, answers a second', String(file))
    print('the front, from print', `${front} (${(front / file).toFixed(2)})`)
    print('nginx, as docs/operations.md has it', `${documented} (${(documented / file).toFixed(2)})`)
    print('Next, rendered for each', `${rendered} (${(rendered / file).toFixed(4)})`)
  } finally {
    nginx.kill()
  }
}

function load(address: string): number {
  const output = execFileSync(
    'wrk',
    ['-t1', '-c32', `-d${seconds}s`, '-H', 'Accept-Encoding: gzip', address],
    { encoding: 'utf8' },
  )
  return Math.round(Number(/Requests\/sec:\s+([\d.]+)/.exec(output)![1]))
}

function startNginx(folder: string, plain: number, configured: number, site: string) {
  const blocks = readFileSync(join(root, 'docs', 'operations.md'), 'utf8').split('```nginx\n')
  const documented = blocks
    .at(-1)!
    .split('```')[0]!
    .replaceAll('/srv/entente-print', folder)
    .replaceAll('/srv/entente/', `${root}/`)
    .replace('listen 443 ssl', `listen ${configured}`)
    .replaceAll('http://127.0.0.1:3000', site)
  const file = join(folder, 'nginx.conf')
  writeFileSync(
    file,
    `daemon off; worker_processes 1; user root; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log;
include /etc/nginx/modules-enabled/*.conf;
events {}
http { include /etc/nginx/mime.types; access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
server { listen ${plain}; root ${folder}/pages; gzip_static on; open_file_cache max=1000;
location / { try_files $uri/index.html =404; } }
${documented} }`,
  )
  return spawn('nginx', ['-c', file], { stdio: 'inherit' })
}

import { execFile, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
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
  for (const path of ['/', article]) await fetch(site + path)
  const [plain, configured] = [await unusedPort(), await unusedPort()]
  const nginx = startNginx(folder, plain, configured, site)
  try {
    await wait(1000)
    const file = await load(`http://127.0.0.1:${plain}${article}`)
    const front = await load(`${site}${article}`.replace('localhost', '127.0.0.1'))
    const documented = await load(`http://127.0.0.1:${configured}${article}`)
    const rendered = await load(`${site}${article}?rendered=now`.replace('localhost', '127.0.0.1'))
    print('nginx, the file alone, answers a second', String(file))
    print('the front, from print', `${front} (${(front / file).toFixed(2)})`)
    print(
      'nginx, as docs/operations.md has it',
      `${documented} (${(documented / file).toFixed(2)})`,
    )
    print('Next, rendered for each', `${rendered} (${(rendered / file).toFixed(4)})`)
  } finally {
    nginx.kill()
  }
}

// The front runs in this very process, which must not stand still meanwhile.
async function load(address: string): Promise<number> {
  const { stdout } = await promisify(execFile)('wrk', [
    ...['-t1', '-c32', `-d${seconds}s`, '-H', 'Accept-Encoding: gzip', address],
  ])
  return Math.round(Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)![1]))
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

// The web servers, each started on loopback with the recipe as `klarplan host` prints it for the site's own address. Only
// what a machine must say is put into it: free ports, a certificate of our own making, and the file with passwords.

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const unpacked = join(here, '.servers');
const root = process.getuid?.() === 0;

/** The logins of the tries, with their password. */
export const PASSWORD = 'prøve-7';

/** The program of that name: the system's, else what `install` unpacked. */
function program(name) {
  const places = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', join(unpacked, 'usr/sbin'), join(unpacked, 'usr/bin')];
  return places.map((place) => join(place, name)).find((path) => existsSync(path));
}

/** Where programs that were unpacked find their libraries. */
const env = {
  ...process.env,
  LD_LIBRARY_PATH: ['usr/lib/x86_64-linux-gnu', 'usr/lib/aarch64-linux-gnu'].map((path) => join(unpacked, path)).join(':'),
};

const run = (command, args, input) => execFileSync(command, args, { env, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A certificate that nobody but the tries trusts. */
export function certificate(folder, hosts) {
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  run('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert,
    '-subj', `/CN=${hosts[0]}`, '-addext', `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`]);
  return { cert, key };
}

/** A recipe with other words in places that must be there. */
function put(recipe, swaps) {
  let text = recipe;
  for (const [from, to] of swaps) {
    if (!text.match(from)) throw new Error(`the recipe has no ${from}`);
    text = text.replaceAll(from, to);
  }
  return text;
}

/**
 * The servers, by their names. `version` is what the program says of itself. `prepare({ folder, recipe, ports, tls, logins })`
 * writes the configuration and gives the arguments to start it with; the recipe serves https at `ports.https`, and leads
 * there from `ports.http`. Without `tls` the recipe says the port itself, and is left as it is.
 */
const SERVERS = {
  nginx: {
    program: 'nginx',
    version: (path) => execFileSync('sh', ['-c', '"$0" -v 2>&1', path], { env, encoding: 'utf8' }),
    prepare({ folder, recipe, ports, tls, logins }) {
      const passwords = join(folder, 'passwords');
      if (tls) writeFileSync(passwords, lines(logins, apr1));
      writeFileSync(join(folder, 'recipe.conf'), put(recipe, !tls ? [] : [
        [/listen 80;/g, `listen 127.0.0.1:${ports.http};`],
        [/listen 443 ssl;/g, `listen 127.0.0.1:${ports.https} ssl;`],
        [/\/etc\/letsencrypt\/live\/[^;]*fullchain\.pem/g, tls.cert],
        [/\/etc\/letsencrypt\/live\/[^;]*privkey\.pem/g, tls.key],
        [/\/etc\/nginx\/klarplan-laesere/g, passwords],
      ]));
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
      writeFileSync(join(folder, 'nginx.conf'), `${root ? 'user root;' : ''}
        worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/log;
        events {} http { access_log off; ${temporary.join(' ')} include ${folder}/recipe.conf; }`);
      return ['-p', folder, '-e', join(folder, 'log'), '-c', join(folder, 'nginx.conf')];
    },
  },
  caddy: {
    program: 'caddy',
    version: (path) => `Caddy ${run(path, ['version'])}`,
    prepare({ folder, recipe, ports, tls, logins, path }) {
      const passwords = join(folder, 'passwords');
      if (!tls) {
        writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tstorage file_system ${folder}/storage\n}\n${recipe}`);
        return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
      }
      // Caddy's own hashes take a second, once more for each request.
      const cheap = program('htpasswd');
      const hash = cheap ? run(cheap, ['-niBC', '4', 'x'], PASSWORD).trim().split(':')[1] : run(path, ['hash-password'], `${PASSWORD}\n`).trim();
      writeFileSync(passwords, logins.map((login) => `"${login}" ${hash}\n`).join(''));
      const sites = put(recipe, [
        [/\/etc\/caddy\/klarplan-laesere/g, passwords],
        [/^(https:\/\/\S+ \{)$/gm, `$1\n\ttls ${tls.cert} ${tls.key}`],
      ]);
      writeFileSync(join(folder, 'Caddyfile'), `{
\tadmin off
\tdefault_bind 127.0.0.1
\thttp_port ${ports.http}
\thttps_port ${ports.https}
\tstorage file_system ${folder}/storage
}
${sites}`);
      return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
    },
  },
  apache: {
    program: 'apache2',
    version: (path) => run(path, ['-v']).split('\n')[0],
    prepare({ folder, recipe, ports, tls, logins, path }) {
      const passwords = join(folder, 'passwords');
      if (tls) writeFileSync(passwords, lines(logins, apr1));
      writeFileSync(join(folder, 'recipe.conf'), put(recipe, !tls ? [] : [
        [/<VirtualHost \*:80>/g, `<VirtualHost *:${ports.http}>`],
        [/<VirtualHost \*:443>/g, `<VirtualHost *:${ports.https}>`],
        [/\/etc\/letsencrypt\/live\/\S*fullchain\.pem/g, tls.cert],
        [/\/etc\/letsencrypt\/live\/\S*privkey\.pem/g, tls.key],
        [/\/etc\/apache2\/klarplan-laesere/g, passwords],
      ]));
      writeFileSync(join(folder, 'apache.conf'), `${apacheBase(folder, path)}
        ${tls ? `Listen 127.0.0.1:${ports.http}\nListen 127.0.0.1:${ports.https} https` : ''}\nInclude ${folder}/recipe.conf\n`);
      return ['-D', 'FOREGROUND', '-f', join(folder, 'apache.conf')];
    },
  },
  // The public tree with its own `.htaccess`, as on a host that is shared.
  htaccess: {
    program: 'apache2',
    version: (path) => `${run(path, ['-v']).split('\n')[0]}, .htaccess`,
    prepare({ folder, ports, tls, site, path }) {
      writeFileSync(join(folder, 'apache.conf'), `${apacheBase(folder, path)}
        Listen 127.0.0.1:${ports.https} https
        <VirtualHost *:${ports.https}>
          DocumentRoot "${site}/offentlig"
          SSLEngine on\nSSLCertificateFile ${tls.cert}\nSSLCertificateKeyFile ${tls.key}
          <Directory "${site}/offentlig">
            AllowOverride FileInfo\nDirectoryIndex index.html\nRequire all granted
          </Directory>
        </VirtualHost>\n`);
      return ['-D', 'FOREGROUND', '-f', join(folder, 'apache.conf')];
    },
  },
};

/** What Debian's own configuration of Apache says, and `a2enmod` of the recipe turns on. */
function apacheBase(folder, path) {
  const modules = [dirname(dirname(path)), '/usr'].map((place) => join(place, 'lib/apache2/modules')).find((place) => existsSync(place));
  const load = ['mpm_event', 'authn_core', 'authn_file', 'authz_core', 'authz_user', 'auth_basic', 'alias', 'dir', 'mime', 'filter',
    'deflate', 'headers', 'rewrite', 'socache_shmcb', 'ssl'];
  return `ServerRoot ${folder}\nPidFile ${folder}/pid\nErrorLog ${folder}/log\nServerName localhost
    ${root ? 'User nobody\nGroup nogroup' : ''}
    ${load.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
    TypesConfig ${existsSync('/etc/mime.types') ? '/etc/mime.types' : join(unpacked, 'etc/mime.types')}
    <Directory />\nRequire all denied\n</Directory>\n`;
}

const apr1 = () => run('openssl', ['passwd', '-apr1', PASSWORD]).trim();
const lines = (logins, hash) => logins.map((login) => `${login}:${hash()}\n`).join('');

export const NAMES = Object.keys(SERVERS);

/** What the server is, or nothing where there is none on this machine. */
export function version(name) {
  const path = program(SERVERS[name].program);
  return path && SERVERS[name].version(path).trim();
}

/** Starts the server, at `port` where the recipe says it; gives its ports, and a function that stops it. */
export async function start(name, { work, recipe, site, tls, logins, port }) {
  const server = SERVERS[name];
  const path = program(server.program);
  const folder = join(work, tls ? name : `${name}-plain`);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const ports = port ? { https: port } : { http: await freePort(), https: await freePort() };
  const args = server.prepare({ folder, recipe, ports, tls, logins, site, path });
  const child = spawn(path, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let ended = false;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => { said += text; });
  const end = new Promise((resolve) => child.once('exit', () => { ended = true; resolve(); }));
  const stop = async () => {
    if (!ended) child.kill('SIGTERM');
    await end;
  };
  for (let i = 0; i < 200; i += 1) {
    if (ended) throw new Error(`${name} did not start:\n${said}`);
    if (await answers(ports.https)) return { ports, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error(`${name} does not answer:\n${said}`);
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => { socket.destroy(); resolve(true); });
    socket.once('error', () => resolve(false));
  });
}

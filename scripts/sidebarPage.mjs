import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { functionHelp } from './functionHelp.mjs';
import { projectFolder } from './projectFolder.mjs';

const folder = join(projectFolder, 'src/sidebar');

async function bundledClient() {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'main.tsx')],
    outdir: join(projectFolder, 'build/sidebar'),
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"', catalogueHelp: JSON.stringify(await functionHelp()) },
    // HtmlService strips `//` inside template literals of inline scripts, which breaks the code.
    supported: { 'template-literal': false },
  });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}

/** The stylesheets the page links to, in order. */
async function linkedStyles(page) {
  const links = [...page.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g)];
  const styles = await Promise.all(links.map(([, href]) => readFile(join(folder, href), 'utf8')));
  return { links: links.map(([tag]) => tag), style: styles.join('\n') };
}

function checkPage(page, script) {
  const faults = [
    [page.includes('`'), 'a backtick'],
    [page.includes('<?'), 'a scriptlet mark'],
    [script.includes('<!--'), 'a comment mark inside the script'],
    [/<\/script/i.test(script), 'a closing script tag inside the script'],
  ];
  const found = faults.filter(([isThere]) => isThere).map(([, what]) => what);
  if (found.length > 0) throw new Error(`Sidebar.html would hold ${found.join(' and ')}`);
}

/** The sidebar as one self-contained file: markup, styles and client in one. */
export async function sidebarPage() {
  const source = await readFile(join(folder, 'index.html'), 'utf8');
  const [{ script, style }, linked] = await Promise.all([bundledClient(), linkedStyles(source)]);
  const scriptTag = source.match(/<script\b[^>]*src="[^"]*main\.tsx"[^>]*>\s*<\/script>/)?.[0];
  if (scriptTag === undefined)
    throw new Error('src/sidebar/index.html has no <script src="main.tsx"></script>');
  // Replacements are functions: `$&` and its like may stand in the bundle.
  let page = linked.links.reduce((text, link) => text.replace(link, ''), source);
  const styles = [linked.style, style].filter((text) => text !== '').join('\n');
  if (styles !== '') page = page.replace('</head>', () => `<style>\n${styles}</style>\n</head>`);
  page = page.replace(scriptTag, () => '');
  page = page.replace('</body>', () => `<script>\n${script}</script>\n</body>`);
  checkPage(page, script);
  return page;
}

import { scriptRunShim } from './scriptRunShim';

/** The sidebar's page with `google.script` in front of its own scripts. */
export function sidebarDocument(html: string): string {
  const script = `<script>${scriptRunShim}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return `${script}${html}`;
  const at = head.index + head[0].length;
  return `${html.slice(0, at)}${script}${html.slice(at)}`;
}

import { parse, type Comment } from 'acorn';
import type { FunctionHelp } from './engine/customFunctions';

export interface AddonSource {
  /** Functions that Google would let a caller reach: declared at top level, name not ending in "_". */
  readonly publicNames: readonly string[];
  readonly customFunctions: readonly FunctionHelp[];
}

/** The public functions of an Apps Script file, and the help of those with `@customfunction` in their comment. */
export function addonSource(code: string): AddonSource {
  const comments: Comment[] = [];
  const program = parse(code, { ecmaVersion: 2020, sourceType: 'script', onComment: comments });
  const publicNames: string[] = [];
  const customFunctions: FunctionHelp[] = [];
  for (const node of program.body) {
    if (node.type !== 'FunctionDeclaration' || node.id.name.endsWith('_')) continue;
    publicNames.push(node.id.name);
    const comment = commentBefore(code, comments, node.start);
    if (comment && /@customfunction\b/i.test(comment)) customFunctions.push(help(node.id.name, comment));
  }
  return { publicNames, customFunctions };
}

function commentBefore(code: string, comments: readonly Comment[], start: number): string | null {
  const before = comments.filter((comment) => comment.type === 'Block' && comment.end <= start).at(-1);
  return before && code.slice(before.end, start).trim() === '' ? before.value : null;
}

function help(name: string, comment: string): FunctionHelp {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trim());
  const text = lines.join('\n');
  const description = (text.split(/^@/m)[0] ?? '').replace(/\s+/g, ' ').replace(/^\* ?/, '').trim();
  const parameters = text
    .split(/^(?=@)/m)
    .map((tag) => /^@param\s+(?:\{[^}]*\}\s*)?\[?([\w$]+)[^\s]*\s*([\s\S]*)$/.exec(tag))
    .filter((match) => match !== null)
    .map((match) => ({ name: match[1] ?? '', description: (match[2] ?? '').replace(/\s+/g, ' ').trim() }));
  return { name, description, parameters };
}

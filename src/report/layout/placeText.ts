import type { Heading, LiveSentence, Note, Sentence, SmallPrint, Title } from '../blocks';
import type { Expression } from '../formula/expression';
import { formats } from '../formats';
import type { StyleName } from '../sheetPlan';
import { pageWidth } from './grid';
import type { SheetDraft } from './sheetDraft';
import { styleAttributes } from './styles';
import type { StyleAttributes } from './styles';
import { textLines } from './textLines';

const words = (content: string, style: StyleName) => ({ content, style, format: formats.text });
/** Bold letters are wider. */
const widthOf = ({ size, bold }: StyleAttributes): number => (bold ? 1.06 * size : size);
const linesOf = (content: string, style: StyleName): string[] =>
  textLines(content, pageWidth, widthOf(styleAttributes[style]));

export function placeTitle(title: Title, draft: SheetDraft): void {
  draft.addMergedRows(words(title.text, 'title'), 2);
  draft.addRow([words(title.subtitle, 'subtitle')]);
}

export function placeHeading(heading: Heading, draft: SheetDraft): void {
  draft.addRow();
  const cell = words(heading.text, 'heading');
  draft.addRow([cell, ...Array.from({ length: 6 }, () => words('', 'heading'))]);
}

export function placeSentence(sentence: Sentence, draft: SheetDraft): void {
  for (const line of linesOf(sentence.text, 'line')) draft.addRow([words(line, 'line')]);
}

const textsIn = (expression: Expression): string[] => {
  switch (expression.kind) {
    case 'text':
      return [expression.value];
    case 'call':
      return expression.args.flatMap(textsIn);
    default:
      return [];
  }
};

/** As many rows as the longest of its sentences takes: a script cannot make a merged row grow. One row needs no merge. */
export function placeLiveSentence({ choice, key, label }: LiveSentence, draft: SheetDraft): void {
  const rows = Math.max(...textsIn(choice).map((text) => linesOf(text, 'sentence').length));
  const cell = { content: choice, format: formats.words, key, label };
  if (rows === 1) draft.addRow([{ ...cell, style: 'sentenceLine' }]);
  else draft.addMergedRows({ ...cell, style: 'sentence' }, rows);
}

export function placeNote(note: Note, draft: SheetDraft): void {
  for (const line of linesOf(note.text, 'note')) draft.addRow([words(line, 'note')]);
}

export function placeSmallPrint(print: SmallPrint, draft: SheetDraft): void {
  for (const line of print.lines.flatMap((content) => linesOf(content, 'small'))) {
    draft.addRow([words(line, 'small')]);
  }
}

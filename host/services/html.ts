import { free, type ServiceClass } from './serviceObject';
import type { Workings } from './workings';

interface Output {
  title: string;
  readonly html: string;
}

/** reference/html/HtmlOutput.md; a sidebar is 300 pixels wide whatever setWidth says. */
export const htmlOutput: ServiceClass<Output> = {
  name: 'HtmlOutput',
  fullName: 'HtmlService.HtmlOutput',
  methods: {
    setTitle: free('string', (output: Output, title: string) => {
      output.title = title;
      return output;
    }),
    getTitle: free('', ({ title }: Output) => title),
    getContent: free('', ({ html }: Output) => html),
    setWidth: free('integer?', (output: Output) => output),
    setHeight: free('integer?', (output: Output) => output),
  },
};

/** reference/html/html-template: only the text of the file as it is; nothing is made of its scriptlets here. */
export const htmlTemplate: ServiceClass<{ readonly text: string }> = {
  name: 'HtmlTemplate',
  fullName: 'HtmlService.HtmlTemplate',
  methods: {
    getRawContent: free('', ({ text }: { readonly text: string }) => text),
  },
};

function fileNamed(name: string, files: Workings['files']): string {
  const text = files[name] ?? files[`${name}.html`];
  if (text === undefined) throw new Error(`No HTML file named ${name} was found.`);
  return text;
}

/** reference/html/HtmlService.md: files are named with or without ".html". */
export const htmlService: ServiceClass<Workings> = {
  name: 'HtmlService',
  fullName: 'HtmlService',
  methods: {
    createHtmlOutputFromFile: free('string', ({ files, make }: Workings, name: string) =>
      make('HtmlOutput', { title: '', html: fileNamed(name, files) }),
    ),
    createTemplateFromFile: free('string', ({ files, make }: Workings, name: string) =>
      make('HtmlTemplate', { text: fileNamed(name, files) }),
    ),
    createHtmlOutput: free('string', ({ make }: Workings, html: string) =>
      make('HtmlOutput', { title: '', html }),
    ),
  },
};

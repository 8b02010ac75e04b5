import { createContext, runInContext } from 'node:vm';
import { parse, type Comment, type FunctionDeclaration, type Program } from 'acorn';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleParts } from '../scripts/bundleParts.mjs';
import { presets } from '../src/import/presets';
import { builtFiles, type BuiltFiles } from './builtFiles';
import { call } from './functions/call';

const customFunctions = [
  'ROE',
  'ROE_BY',
  'BREAK_EVEN_HOURS',
  'MAX_INVESTMENT',
  'REPEAT_RATE',
  'REPEAT_LIFT',
  'LIFT_TEST',
  'SAMPLE_SIZE',
  'FUNNEL_CONVERSION',
  'FUNNEL_EVENTS',
  'COST_PER_STAGE',
  'OFFER_LIFT',
  'DEAL_LOYALTY',
  'REFERRAL_RATE',
  'ENGAGEMENT_RATE',
  'FAN_QUALITY',
  'ACQ_VS_RETAIN',
  'CUSTOMER_VALUE',
  'PEER_ANSWER_RATE',
];
const entryPoints = [
  'onOpen',
  'onInstall',
  'showSidebar',
  'refreshReport',
  'trySampleData',
  'checkThisAddOn',
  'showHelp',
  'sidebarSetup',
  'sidebarCheckMapping',
  'sidebarCheckTogether',
  'sidebarBuild',
  'sidebarProgress',
  'sidebarLeaveOut',
  'sidebarGoTo',
];
const services = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'ScriptApp',
  'Charts',
  'Utilities',
  'Session',
  'Logger',
  'console',
  'UrlFetchApp',
  'DriveApp',
];

let files: BuiltFiles;
let program: Program;
const comments: Comment[] = [];

beforeAll(async () => {
  files = await builtFiles();
  program = parse(files['Code.js'], { ecmaVersion: 2020, sourceType: 'script', onComment: comments });
});

/** The pushed code in an empty realm in which touching a service throws; these services are there. */
function evaluatedBundle(there: Record<string, unknown> = {}): (expression: string) => unknown {
  const context = createContext({ ...there });
  for (const service of services.filter((name) => !(name in there))) {
    Object.defineProperty(context, service, {
      get: () => {
        throw new Error(`${service} was touched`);
      },
    });
  }
  runInContext(files['Code.js'], context);
  return (expression) => runInContext(expression, context) as unknown;
}

/** The service that reads files, and how often it was asked for one. */
function fileService(texts: Record<string, string>): { HtmlService: object; asked: string[] } {
  const asked: string[] = [];
  const createTemplateFromFile = (name: string) => {
    asked.push(name);
    if (!(name in texts)) throw new Error(`No HTML file named ${name} was found.`);
    return { getRawContent: () => texts[name] };
  };
  return { HtmlService: { createTemplateFromFile }, asked };
}

function declaredFunction(name: string): FunctionDeclaration {
  const found = program.body.find((node) => node.type === 'FunctionDeclaration' && node.id.name === name);
  return found as FunctionDeclaration;
}

function commentAbove({ start }: FunctionDeclaration): string {
  const above = comments.filter((comment) => comment.end < start).pop();
  expect(files['Code.js'].slice(above!.end, start)).toBe('\n');
  return above!.value;
}

describe('Code.js', () => {
  it('declares exactly the public names and the bundle', () => {
    const names = program.body.flatMap((node) => {
      if (node.type === 'FunctionDeclaration') return [node.id.name];
      if (node.type === 'VariableDeclaration') {
        return node.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : id.type));
      }
      return node.type === 'ExpressionStatement' && node.directive === 'use strict' ? [] : [node.type];
    });
    expect(names.sort()).toEqual(['EngagementRoi', ...customFunctions, ...entryPoints].sort());
  });

  it.each(customFunctions)('%s stands below a comment that names its parameters', (name) => {
    const declared = declaredFunction(name);
    const comment = commentAbove(declared);
    expect(comment).toMatch(/^\*\n \* \S/);
    expect(comment).toMatch(/\n \* @return \S/);
    expect(comment).toMatch(/\n \* @customfunction\n/);
    const described = [...comment.matchAll(/@param \{(number|string|boolean|date|range)\} (\w+) \S/g)].map(
      ([, , it]) => it,
    );
    expect(described).toEqual(
      declared.params.map((parameter) => parameter.type === 'Identifier' && parameter.name),
    );
    expect(comment).not.toMatch(/<\w/);
  });

  it.each(entryPoints)('%s is no custom function', (name) => {
    const declared = declaredFunction(name);
    const above = files['Code.js'].slice(0, declared.start).trimEnd();
    expect(above.endsWith('*/')).toBe(false);
  });

  it('has no semicolon after a declaration, which can leave a cell on "Loading"', () => {
    expect(program.body.filter(({ type }) => type === 'EmptyStatement')).toEqual([]);
  });

  it('evaluates in an empty realm without touching a service', () => {
    expect(() => evaluatedBundle()).not.toThrow();
  });

  it('opens the part behind the menu and the sidebar once, and finds every entry point there', () => {
    const { HtmlService, asked } = fileService({ AddOn: files['AddOn.html'] });
    const run = evaluatedBundle({ HtmlService });
    expect(run('EngagementRoi.addOn() === EngagementRoi.addOn()')).toBe(true);
    expect(run('Object.keys(EngagementRoi.addOn())')).toEqual(expect.arrayContaining(entryPoints));
    expect(asked).toEqual(['AddOn']);
  });

  it.each([
    ['missing', {}],
    ['of another build', { AddOn: '// 000000000000\nreturn { sidebarSetup: () => 1 };' }],
  ])('says in one sentence that AddOn.html is %s', (_, texts) => {
    const run = evaluatedBundle({ HtmlService: fileService(texts).HtmlService });
    for (const call of ['sidebarSetup()', 'ROE()']) {
      expect(() => run(call)).toThrow(
        /^The add-on is not complete: its file AddOn.html is missing or of another version\. /,
      );
    }
  });

  it('answers a custom function without touching a service when all is numbers', () => {
    const run = evaluatedBundle();
    expect(run('ROE(2400, 120, 20, 30, 0.45)')).toBe(0.5);
    expect(run('ROE.length')).toBe(6);
  });

  it('gives the same doubles as the source: shortening the numeric library changed nothing', () => {
    const run = evaluatedBundle();
    for (const output of ['low', 'high', 'ratio_low', 'ratio_high', 'p']) {
      expect(run(`LIFT_TEST(45, 120, 60, 240, 0.95, '${output}')`)).toBe(
        call('LIFT_TEST', 45, 120, 60, 240, 0.95, output),
      );
    }
  });

  it('shows one sentence for a wrong call', () => {
    const run = evaluatedBundle();
    expect(() => run('ROE(100, 20, 2, 30, 45)')).toThrow(
      'margin: expected a part above 0 and up to 1, such as 45 % or 0.45, got 45.',
    );
  });

  it('reads ISO dates without touching a service', () => {
    const run = evaluatedBundle();
    const days = "[['2025-01-01'], ['2025-03-01']]";
    expect(() =>
      run(`FUNNEL_EVENTS([['a'], ['a']], ${days}, [['View'], ['Buy']], [['View'], ['Buy']])`),
    ).not.toThrow();
  });

  it('knows no export by name: only recognising a tab does', () => {
    for (const { name } of presets) {
      expect(files['Code.js']).not.toContain(name);
      expect(files['AddOn.html']).toContain(name);
    }
  });

  it('is at most 200 kB', () => {
    expect(Buffer.byteLength(files['Code.js'])).toBeLessThanOrEqual(200_000);
  });
});

describe('AddOn.html', () => {
  it('is the body of a function that Google can parse, and strict', () => {
    const { body } = parse(files['AddOn.html'], { ecmaVersion: 2020, allowReturnOutsideFunction: true });
    expect(body[0]).toMatchObject({ directive: 'use strict' });
    expect(body.at(-1)!.type).toBe('ReturnStatement');
  });

  it('has no scriptlet mark, which would make a template of it', () => {
    expect(files['AddOn.html']).not.toMatch(/<\?|\?>/);
    const part = (path: string, text: string) => ({ path, text });
    const parts = [
      part('code.js', 'import{a as b}from"./shared.js";export{b as addOnFile};'),
      part('addOn.js', 'import{a as b}from"./shared.js";var c="<?";export{b as addOnFile,c as d};'),
      part('shared.js', 'var a=1;export{a};'),
    ];
    expect(() => bundleParts(parts, 'Name')).toThrow('AddOn.html would hold a scriptlet mark: ');
  });

  it('is at most 330 kB', () => {
    expect(Buffer.byteLength(files['AddOn.html'])).toBeLessThanOrEqual(330_000);
  });
});

describe('Sidebar.html', () => {
  it('has no backtick, which HtmlService would damage, and no scriptlet mark', () => {
    expect(files['Sidebar.html']).not.toMatch(/`|<\?/);
  });

  it('is one file: nothing in it is loaded from elsewhere', () => {
    const page = files['Sidebar.html'];
    const markup = page.replace(/<script>[^]*<\/script>/, '').replace(/<style>[^]*?<\/style>/, '');
    expect(markup).not.toMatch(/\ssrc=|<link|<iframe|<script/);
    expect(page.match(/<style>[^]*?<\/style>/)?.[0]).not.toMatch(/@import|url\(/);
    expect(page).not.toMatch(/\bfetch\(|XMLHttpRequest|import\(/);
  });

  it('holds one script that Google can parse', () => {
    const scripts = [...files['Sidebar.html'].matchAll(/<script>([^]*?)<\/script>/g)];
    expect(scripts).toHaveLength(1);
    expect(() => parse(scripts[0]![1]!, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
  });
});

describe('appsscript.json', () => {
  it('asks for the two narrow scopes and has no other keys', () => {
    expect(JSON.parse(files['appsscript.json'])).toEqual({
      timeZone: expect.any(String) as string,
      runtimeVersion: 'V8',
      exceptionLogging: 'STACKDRIVER',
      dependencies: {},
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });

  it('names a time zone that exists', () => {
    const { timeZone } = JSON.parse(files['appsscript.json']) as { timeZone: string };
    expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
  });
});

import { coldEvaluation } from './bench/coldEvaluation.mjs';
import { compare } from './bench/compare.mjs';
import { firstCall, firstZone } from './bench/firstCall.mjs';
import { formulaTime } from './bench/formulaTime.mjs';
import { largeTab } from './bench/largeTab.mjs';
import { newMemory } from './bench/memory.mjs';
import { questions } from './bench/questions/index.mjs';
import { readingTimes } from './bench/readingTimes.mjs';
import { wholeReport } from './bench/wholeReport.mjs';

/** One measurement in a process of its own: no other one has warmed or filled it. The job is its argument. */
const job = JSON.parse(process.argv[2]);
const question = questions.find(({ name }) => name === job.question);

const kinds = {
  compare: () => compare(question, job.writing, job),
  firstCall: () => firstCall(question, job.writing, job),
  firstZone: () => firstZone(),
  memory: () => newMemory(question, job.writing, job.rows),
  formulas: () => formulaTime(question, job.rows),
  reading: () => readingTimes(job),
  largeTab: () => largeTab(job),
  report: () => wholeReport(job),
  cold: () => coldEvaluation(job.code),
};

process.send(await kinds[job.kind]());
process.disconnect();

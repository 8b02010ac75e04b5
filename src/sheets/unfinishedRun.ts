import { joinText } from './longTexts';

/** Whether an earlier run noted what is to be finished. Every opening of a file asks, so nothing else is read. */
export function hasUnfinishedRun(): boolean {
  const properties = PropertiesService.getDocumentProperties()?.getProperties() ?? {};
  const journal = joinText('journal', properties);
  return journal !== null && journal !== 'null';
}

/** The element id of a control the server names: "assumption:margin" → "control-assumption-margin". */
export function controlId(control: string): string {
  return 'control-' + control.replace(/[^\w-]/g, '-');
}

/** The element id of the sentence beside it. */
export function sentenceId(control: string): string {
  return controlId(control) + '-sentence';
}

/** Whether a text can stand beside an amount: a code such as EUR, or a sign of one to three characters. */
export function isCurrency(text: string): boolean {
  return /^(?=.*[\p{L}\p{Sc}])[\p{L}\p{M}\p{Sc}.]{1,3}$/u.test(text);
}

/** "6,919 people", "1 person". */
export function peopleCount(people: number): string {
  return people.toLocaleString('en-US') + (people === 1 ? ' person' : ' people');
}

import type { ActivitiesTable, LabelColumn } from '../import/tables';

const wellKnown =
  'facebook, fb, instagram, insta, ig, tiktok, linkedin, twitter, pinterest, youtube, snapchat, reddit, threads, mastodon, bluesky, whatsapp, telegram, messenger, newsletter, email, mailchimp, klaviyo, mailing, community, social, influencer'.split(
    ', ',
  );

/** Text as words between blanks, for looking up words in it: "Instagram10" → " instagram 10 ". */
function spaced(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/\be-mail/g, 'email')
    .match(/\p{L}+|\p{N}+/gu);
  return ` ${(words ?? []).join(' ')} `;
}

/** Channels by which engagement happens: those of the activities and the well-known ones. */
export function engagementChannels(activities: ActivitiesTable | null): string[] {
  const own = (activities?.channel?.labels ?? []).map(spaced).filter((words) => words.trim() !== '');
  return [...new Set([...own, ...wellKnown.map((name) => ` ${name} `)])];
}

/** For each label of a column: does it name an engagement channel? */
export function namesChannel(column: LabelColumn | null, channels: readonly string[]): boolean[] {
  return (column?.labels ?? []).map((label) => {
    const words = spaced(label);
    return channels.some((channel) => words.includes(channel));
  });
}

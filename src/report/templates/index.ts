import { full } from './full';
import { onePage } from './onePage';
import type { Template } from './template';

export const templates: readonly Template[] = [onePage, full];

import { expectInHost } from './expectInHost';

expectInHost('arguments');

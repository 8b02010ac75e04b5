import { expectInHost } from './expectInHost';

// Apart from the other half, so that both cores have something to do.
expectInHost('figures');

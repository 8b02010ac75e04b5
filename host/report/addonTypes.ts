import type { SetupDto as Setup } from '../../src/addon/dto';

export type {
  BuildRequest,
  BuildResult,
  FigureDto,
  OverallHealth,
  SetupDto,
  SidebarServer,
} from '../../src/addon/dto';
export type RecognisedTab = Setup['tabs'][number];
export type Assumptions = Setup['assumptions'];

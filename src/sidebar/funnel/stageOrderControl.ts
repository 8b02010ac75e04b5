/** The control beside which the server's word about the order of the stages belongs. */
export const stageOrderControl = 'assumption:stageOrder';

import { formula } from './check';
import type { Check } from './check';

/** Every function of the catalogue on a case whose answer is known from elsewhere. */
export const functionChecks = (): readonly Check[] => [
  ...returnChecks(),
  ...customerChecks(),
  ...funnelChecks(),
  ...offerChecks(),
  ...communityChecks(),
];

const communityChecks = (): Check[] => [
  {
    what: 'ENGAGEMENT_RATE: 62 reactions',
    from: 'by hand: 62 ÷ 620',
    trials: [
      formula('=ENGAGEMENT_RATE({reactions};{reach})', 0.1),
      formula(
        '=ENGAGEMENT_RATE({reactions};{reach};"mean")',
        (10 / 100 + 12 / 150 + 9 / 90 + 20 / 160 + 11 / 120) / 5,
      ),
    ],
  },
  {
    what: 'PEER_ANSWER_RATE: five threads',
    from: 'counted by hand',
    trials: [formula('=PEER_ANSWER_RATE({thread};{answerer};{isStaff})', 0.6)],
  },
  {
    what: 'FAN_QUALITY: engaged fans +13, fans +600',
    from: 'by hand: 13 ÷ 600',
    trials: [
      formula('=FAN_QUALITY(2000;260;2600;273)', 13 / 600),
      formula('=FAN_QUALITY(2000;260;2600;273;"change")', -0.025),
    ],
  },
];

const offerChecks = (): Check[] => [
  {
    what: 'OFFER_LIFT: a week against eight before',
    from: 'scipy: Student’s t over weeks',
    trials: [
      formula('=OFFER_LIFT({saleDay};{sales};"2025-03-03";"2025-03-09")', 410.75),
      formula('=OFFER_LIFT({saleDay};{sales};"2025-03-03";"2025-03-09";8;14;;;"low")', 365.9294978667615),
      formula('=OFFER_LIFT({saleDay};{sales};"2025-03-03";"2025-03-09";8;14;;;"net")', 307.25),
    ],
  },
  {
    what: 'DEAL_LOYALTY: 1 of 4 pays in full later',
    from: 'counted by hand',
    trials: [
      formula('=DEAL_LOYALTY({dealCustomer};{dealDay};{discounted})', 0.25),
      formula('=DEAL_LOYALTY({dealCustomer};{dealDay};{discounted};180;"difference")', -0.25),
    ],
  },
];

const returnChecks = (): Check[] => [
  {
    what: 'ROE: 720 put in, 1,080 left of the sales',
    from: 'by hand: (1,080 − 720) ÷ 720',
    trials: [
      formula('=ROE(2400;120;20;30;45/100)', 0.5),
      formula('=ROE(2400;120;20;30;45/100;"net")', 360),
      formula('=ROE({gain};{cost};20;30;45/100)', 0.3125),
    ],
  },
  {
    what: 'ROE_BY: a table of two channels spills',
    from: 'by hand, channel by channel',
    trials: [
      formula('=ROE_BY({channel};{channelGain};{channelCost};{channelHours};20;1/2)', [
        ['group', 'rows', 'gain', 'cost', 'hours', 'net', 'ROE', 'net per hour', 'remark'],
        ['Newsletter', 1, 500, 60, 2, 190, 19 / 6, 95, 'few data'],
        ['Instagram', 2, 400, 180, 5, 20, 1 / 9, 4, 'few data'],
      ]),
    ],
  },
  {
    what: 'BREAK_EVEN_HOURS: 960 at 30 an hour',
    from: 'by hand: 960 ÷ 30',
    trials: [formula('=BREAK_EVEN_HOURS(2400;120;30;45/100)', 32)],
  },
  {
    what: 'MAX_INVESTMENT: a goal of 10,000',
    from: 'by hand: 4,500 ÷ 1.5',
    trials: [formula('=MAX_INVESTMENT(10000;45/100;1/2)', 3000)],
  },
  {
    what: 'ACQ_VS_RETAIN: 75 for a new customer',
    from: 'by hand: 75 ÷ (1,300 ÷ 168)',
    trials: [formula('=ACQ_VS_RETAIN(4200;56;1300;168)', 75 / (1300 / 168))],
  },
  {
    what: 'CUSTOMER_VALUE: 38 a year, 60 % stay',
    from: 'by hand: 38 × 0.6 ÷ 0.5',
    trials: [formula('=CUSTOMER_VALUE(38;60/100)', 45.6)],
  },
];

const customerChecks = (): Check[] => [
  {
    what: 'REPEAT_RATE: one of six is back in 60 days',
    from: 'counted by hand',
    trials: [formula('=REPEAT_RATE({customer};{orderDay};60)', 1 / 6)],
  },
  {
    what: 'REPEAT_LIFT: 2 of 2 engaged, 1 of 4 others',
    from: 'by hand: 100 % ÷ 25 % − 1',
    trials: [
      formula('=REPEAT_LIFT({customer};{orderDay};{engaged};{engagedSince})', 3),
      formula('=REPEAT_LIFT({customer};{orderDay};{engaged};{engagedSince};180;30;"grade")', 'D'),
    ],
  },
  {
    what: 'LIFT_TEST: 45 of 120 against 60 of 240',
    from: 'scipy: Newcombe, MOVER-R',
    trials: [
      formula('=LIFT_TEST(45;120;60;240)', 0.125),
      formula('=LIFT_TEST(45;120;60;240;95/100;"low")', 0.024738321811222458),
      formula('=LIFT_TEST(45;120;60;240;95/100;"high")', 0.22755600135942816),
      formula('=LIFT_TEST(45;120;60;240;95/100;"ratio_low")', 1.0868012345949347),
      formula('=LIFT_TEST(45;120;60;240;95/100;"ratio_high")', 2.046485779092017),
      formula('=LIFT_TEST(45;120;60;240;95/100;"p")', 0.014035971328505625),
    ],
  },
  {
    what: 'LIFT_TEST: three groups of alike customers',
    from: 'Python: Mantel–Haenszel',
    trials: [
      formula(
        '=LIFT_TEST({engagedBack};{engagedAll};{othersBack};{othersAll};95/100;"ratio")',
        1.0343661971830984,
      ),
    ],
  },
  {
    what: 'SAMPLE_SIZE: to see 25 % become 30 %',
    from: 'scipy',
    trials: [
      formula('=SAMPLE_SIZE(25/100;30/100)', 1251),
      formula('=SAMPLE_SIZE(10/100;12/100;80/100;95/100)', 3841),
    ],
  },
  {
    what: 'REFERRAL_RATE: 23 of 140 were referred',
    from: 'by hand: 23 ÷ 140',
    trials: [formula('=REFERRAL_RATE(23;140)', 23 / 140)],
  },
];

const funnelChecks = (): Check[] => [
  {
    what: 'FUNNEL_CONVERSION: 41 of 8,200 buy',
    from: 'by hand: 41 ÷ 8,200',
    trials: [
      formula('=FUNNEL_CONVERSION({stageCounts})', 0.005),
      formula('=FUNNEL_CONVERSION({stageCounts};2;3)', 0.12),
    ],
  },
  {
    what: 'FUNNEL_EVENTS: five people, three steps',
    from: 'counted by hand',
    trials: [
      formula('=FUNNEL_EVENTS({person};{eventDay};{event};{steps};30;"ordered";;"counts")', [[5], [4], [3]]),
      formula('=FUNNEL_EVENTS({person};{eventDay};{event};{steps};30;"strict";;"counts")', [[5], [4], [2]]),
    ],
  },
  {
    what: 'COST_PER_STAGE: 720 spent for 41 buyers',
    from: 'by hand: 400 ÷ 8,200 …',
    trials: [
      formula('=COST_PER_STAGE({stageCounts};{stageCosts})', [
        [400 / 8200],
        [550 / 1150],
        [640 / 138],
        [720 / 41],
      ]),
    ],
  },
];

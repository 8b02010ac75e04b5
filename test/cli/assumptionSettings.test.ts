import { describe, expect, it } from 'vitest';
import { assumptionNames, assumptionSettings } from '../../host/report/assumptionSettings';
import { defaultAssumptions } from '../../src/analysis/assumptions';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('assumptionSettings', () => {
  it('knows every assumption by its name in kebab-case', () => {
    expect([...assumptionNames].sort()).toEqual(Object.keys(defaultAssumptions).map(kebab).sort());
  });

  it.each<[string, object]>([
    ['hourly-rate=30', { hourlyRate: 30 }],
    ['hourly-rate=0', { hourlyRate: 0 }],
    ['hourly-rate=unknown', { hourlyRate: null }],
    ['margin=0.45', { margin: 0.45 }],
    ['margin=45%', { margin: 0.45 }],
    ['margin=45 %', { margin: 0.45 }],
    ['margin=1', { margin: 1 }],
    ['currency=EUR', { currency: 'EUR' }],
    ['currency=€', { currency: '€' }],
    ['currency=zł', { currency: 'zł' }],
    ['currency=unknown', { currency: null }],
    ['conversion-window-days=14', { conversionWindowDays: 14 }],
    ['conversion-window-days=none', { conversionWindowDays: null }],
    ['landmark-days=0', { landmarkDays: 0 }],
    ['repeat-window-days=90', { repeatWindowDays: 90 }],
    ['target-roe=-0.5', { targetRoe: -0.5 }],
    ['lift-margin-of-no-interest=5%', { liftMarginOfNoInterest: 0.05 }],
    ['roe-margin-of-no-interest=0.2', { roeMarginOfNoInterest: 0.2 }],
    ['revenue-goal=5000', { revenueGoal: 5000 }],
    ['offline-cost-per-customer=unknown', { offlineCostPerCustomer: null }],
    ['stage-order=Visit > Lead, warm > Deal', { stageOrder: ['Visit', 'Lead, warm', 'Deal'] }],
    ['stage-order=Visit,Deal', { stageOrder: ['Visit', 'Deal'] }],
    ['level=0.9', { level: 0.9 }],
    ['period=all', { period: { kind: 'all' } }],
    ['period=last-quarter', { period: { kind: 'lastQuarter' } }],
    ['period=2025-01-01..2025-12-31', { period: { kind: 'custom', from: '2025-01-01', to: '2025-12-31' } }],
  ])('reads %s', (setting, expected) => {
    expect(assumptionSettings([setting])).toEqual(expected);
  });

  it('takes the later of two settings of the same name', () => {
    expect(assumptionSettings(['margin=0.4', 'margin=0.5', 'level=0.9'])).toEqual({
      margin: 0.5,
      level: 0.9,
    });
  });

  it.each([
    ['margin=45', '--set margin expects a share such as 45% or 0.45, or unknown, got "45".'],
    ['margin=0', '--set margin expects a share such as 45% or 0.45, or unknown, got "0".'],
    ['hourly-rate=-1', '--set hourly-rate expects an amount of money, such as 30, or unknown, got "-1".'],
    [
      'hourly-rate=30 euros',
      '--set hourly-rate expects an amount of money, such as 30, or unknown, got "30 euros".',
    ],
    [
      'repeat-window-days=0',
      '--set repeat-window-days expects a whole number of days above 0, such as 90, got "0".',
    ],
    ['landmark-days=1.5', '--set landmark-days expects a whole number of days, such as 30, got "1.5".'],
    ['level=1', '--set level expects a confidence level such as 0.95 or 95%, got "1".'],
    ['period=2025-02-30..2025-03-01', '--set period expects two days such as 2025-01-01..2025-12-31'],
    ['period=2025-12-31..2025-01-01', '--set period: 2025-12-31 is after 2025-01-01.'],
    ['stage-order=Visit', '--set stage-order expects stages in order'],
    [
      'currency=Taler',
      '--set currency expects a code such as EUR, a sign of at most 3 characters such as €, or unknown, got "Taler".',
    ],
    ['currency=12', '--set currency expects a code such as EUR'],
    ['currency=...', '--set currency expects a code such as EUR'],
    ['wage=30', '--set wage is not known. The names are: period, hourly-rate, margin'],
    ['margin', '--set margin: write it as name=value'],
    ['margin=', '--set margin=: write it as name=value'],
  ])('refuses %s in one sentence', (setting, sentence) => {
    expect(() => assumptionSettings([setting])).toThrow(sentence);
  });
});

import { describe, expect, it } from 'vitest';
import { eventOf } from './events-of';

describe('the direction of a case or a regulator’s matter', () => {
  it.each([
    ['The FDA declined to approve Acme’s therapy.', 'down'],
    ['Acme said it had received a complete response letter.', 'down'],
    ['The FDA rejected Acme’s migraine pill.', 'down'],
    ['The FDA has not approved Acme’s skin patch.', 'down'],
    ['Acme’s cancer drug failed to win approval from the FDA.', 'down'],
    ['The watchdog fined Acme $12 million.', 'down'],
    ['The SEC closed its investigation of Acme without bringing charges.', 'up'],
    ['Regulators dropped their probe of Acme.', 'up'],
    ['The FDA approved Acme’s eye drops.', 'up'],
    ['The aviation administration will allow Acme to make ten more gliders.', 'up'],
    ['The FAA lets Acme fly again.', 'up'],
    ['The Federal Reserve lifted the limits on the assets of Acme Bank.', 'up'],
    ['Regulators approved a ban on Acme’s app.', undefined],
    ['The sale was approved by both boards and needs approval by regulators.', undefined],
    ['Acme awaits FDA approval for its inhaler.', undefined],
    ['The SEC is investigating Acme.', undefined],
    ['Bolt accused Acme of not doing its best to win approval from regulators.', undefined],
    ['The FTC blocked the merger of Acme and Bolt on antitrust grounds.', 'down'],
  ])('of a regulator: %s', (text, direction) => {
    const event = eventOf(text, 'regulation');
    expect(event).toBeDefined();
    expect(event?.direction).toBe(direction);
  });

  it.each([
    ['A jury found Acme not liable.', 'up'],
    ['A jury found Acme liable for the crash.', 'down'],
    ['Two former traders were acquitted of fraud by a London jury.', 'up'],
    ['A judge dismissed the lawsuit accusing Acme of hiding risks.', 'up'],
    ['A judge refused to dismiss a lawsuit against Acme.', 'down'],
    ['A judge ruled that Acme did not break antitrust law.', 'up'],
    ['The judge said the FTC had failed to prove that Acme dominates the market.', 'up'],
    ['A judge ruled on Tuesday for Acme, handing the company a sweeping victory over the FTC.', 'up'],
    ['A federal judge found that Acme had violated antitrust laws.', 'down'],
    ['A tribunal found that Acme had breached its contract with Bolt.', undefined],
    ['A judge dismissed Acme’s lawsuit against Bolt.', undefined],
    ['The settlement ends a class action against Acme.', undefined],
    ['Acme was sued by two former suppliers.', undefined],
  ])('of a court: %s', (text, direction) => {
    const event = eventOf(text, 'litigation');
    expect(event).toBeDefined();
    expect(event?.direction).toBe(direction);
  });
});

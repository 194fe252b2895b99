/** A call for an ambulance: mangystau-302/12. */
import { Case, checkPaper } from '@/tests/e2e/support/counter';
import { expect, test } from '@/tests/e2e/support/test';

test('an ambulance is called by phone, goes out within its hours, and is written in the dispatch journal, in Kazakh', async ({
  enter,
}) => {
  test.setTimeout(120_000);
  const call = new Case('mangystau-302/12', 'kk');
  const [dispatcher, team, passer] = await Promise.all([
    enter('aktau-ambulance-ambulance-nurse-registrar', { phone: false }),
    enter('aktau-ambulance-ambulance-team', { phone: true }),
    enter(null),
  ]);

  await test.step('given somebody rings who does not know the name of the ill, then the call goes to the team', async () => {
    await call.takeIn(dispatcher, {
      channel: 'phone',
      person: null,
      answers: {
        condition: 'Есінен танды, тынысы тарылған',
        address: 'Ақтау қаласы, 5-шағынаудан, 12-үй, 3-пәтер',
        phone: '+7 701 555 71 12',
        age: '61',
      },
    });
    await expect(await call.look(dispatcher)).toContainText('Аты көрсетілмеген');
  });

  await test.step('when the team opens it on a phone, then the address and seven hours stand there', async () => {
    const file = await call.look(team);
    await expect(file).toContainText('5-шағынаудан, 12-үй');
    await expect(file.locator('.e-case-steps [data-state=open]')).toContainText(/6 сағ/);
    await call.complete(team, 'attend', { finding: 'Гипертониялық криз, қысымы түсірілді' });
  });

  await test.step('and the result is registered', () => call.step(dispatcher, 'register-result'));

  await test.step('then the dispatch journal has the line, with the finding', async () => {
    const { code } = await call.paper(dispatcher, 'call-card');
    await dispatcher.goto('/kk/staff/journals/dispatch-journal');
    const lines = dispatcher.getByRole('row').filter({ hasText: call.number });
    await expect(lines).toHaveCount(2);
    await expect(lines.filter({ hasText: 'Гипертониялық криз' })).toHaveCount(1);
    await checkPaper(passer, 'kk', code, ['Гипертониялық', '5-шағынаудан']);
  });
});

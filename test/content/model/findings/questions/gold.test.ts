import { expect, test } from 'vitest';
import { findingFor } from '../../../../../content/model/findings/findings.ts';
import { obligationOfRow, realIndex } from '../../../support/real-index.ts';

/**
 * Read from the source by a person, before the engine was asked: subject, row of the reading table, day, verdict, and
 * as what or why. A line that fails is a question of law: read the words of the source before changing either side.
 */
const GOLD = `
japan-pension-service   L03 2016-10-21 applies subject
japan-pension-service   L06 2016-10-21 applies subject
japan-pension-service   L12 2016-10-21 applies subject
japan-pension-service   L33 2016-10-21 does_not_apply
japan-pension-service   L34 2016-10-21 does_not_apply
japan-pension-service   L41 2016-10-21 applies concerned
japan-pension-service   L51 2016-10-21 applies addressee
japan-pension-service   L52 2016-10-21 does_not_apply
japan-pension-service   J08 2016-10-21 applies addressee
japan-pension-service   J09 2016-10-21 applies bearer
japan-pension-service   J21 2016-10-21 applies concerned
japan-pension-service   S01 2016-10-21 applies concerned
japan-pension-service   S05 2016-10-21 applies subject
japan-pension-service   K02 2016-10-21 applies subject
japan-pension-service   K19 2016-10-21 applies addressee
japan-pension-service   K21 2016-10-21 applies addressee
japan-pension-service   K22 2016-10-21 applies bearer
japan-pension-service   K23 2016-10-21 applies bearer
japan-pension-service   K24 2016-10-21 applies bearer
japan-pension-service   K28 2016-10-21 applies subject
japan-pension-service   L51 2016-10-20 applies addressee
japan-pension-service   K02 2016-10-20 does_not_apply
japan-pension-service   J08 2015-02-10 does_not_apply
japan-pension-service   S01 2016-10-20 does_not_apply
bank-of-japan           L01 2016-10-21 does_not_apply
bank-of-japan           L03 2016-10-21 does_not_apply
bank-of-japan           L05 2016-10-21 applies concerned
bank-of-japan           L09 2016-10-21 undetermined missing_fact
bank-of-japan           L12 2016-10-21 does_not_apply
bank-of-japan           L21 2016-10-21 applies concerned
bank-of-japan           L31 2016-10-21 does_not_apply
bank-of-japan           L51 2016-10-21 applies addressee
bank-of-japan           L52 2016-10-21 does_not_apply
bank-of-japan           P01 2016-10-21 undetermined missing_fact
bank-of-japan           P02 2016-10-21 undetermined missing_fact
bank-of-japan           J01 2016-10-21 does_not_apply
bank-of-japan           S01 2016-10-21 does_not_apply
bank-of-japan           S02 2016-10-21 undetermined missing_fact
bank-of-japan           S05 2016-10-21 applies subject
bank-of-japan           S07 2016-10-21 applies concerned
bank-of-japan           K23 2016-10-21 does_not_apply
bank-of-japan           K02 2015-06-01 does_not_apply
kyushu-railway          L51 2016-10-21 does_not_apply
kyushu-railway          L52 2016-10-21 applies addressee
kyushu-railway          S05 2016-10-21 does_not_apply
kyushu-railway          L51 2016-10-20 applies addressee
kyushu-railway          S05 2015-02-10 applies subject
japan-agency-for-local-authority-information-systems L51 2016-10-20 does_not_apply
japan-agency-for-local-authority-information-systems L52 2016-10-20 undetermined old_text_not_held
japan-agency-for-local-authority-information-systems L05 2016-10-20 undetermined old_text_not_held
ipa                     L06 2016-10-21 does_not_apply
ipa                     L32 2016-10-21 applies concerned
ipa                     L51 2016-10-21 applies addressee
ipa                     S05 2016-10-21 does_not_apply
ipa                     J16 2016-10-21 applies bearer
ipa                     K02 2016-10-20 applies subject
ipa                     K28 2016-10-21 applies bearer
ipa                     L31 2016-10-20 does_not_apply
ipa                     L03 2016-10-20 does_not_apply
ipa                     J01 2016-10-20 does_not_apply
national-administrative-organs L41 2016-10-21 applies bearer
national-administrative-organs L42 2016-10-21 applies bearer
national-administrative-organs L51 2016-10-21 does_not_apply
national-administrative-organs L21 2016-10-21 applies addressee
national-administrative-organs S01 2016-10-21 applies bearer
national-administrative-organs S01 2016-10-20 applies bearer
national-administrative-organs K22 2016-10-21 applies bearer
national-administrative-organs K02 2015-05-24 does_not_apply
national-administrative-organs K02 2015-05-25 undetermined contradiction
national-administrative-organs K02 2015-09-24 undetermined contradiction
national-administrative-organs K02 2015-09-25 applies subject
national-administrative-organs J08 2015-02-10 applies addressee
incorporated-administrative-agencies K22 2016-10-21 applies bearer
incorporated-administrative-agencies L51 2016-10-21 applies addressee
incorporated-administrative-agencies S05 2016-10-21 does_not_apply
incorporated-administrative-agencies L07 2016-10-21 does_not_apply
incorporated-administrative-agencies L12 2016-10-20 applies subject
designated-corporations K22 2016-10-21 applies bearer
designated-corporations K02 2016-10-20 does_not_apply
listed-corporations     L51 2016-10-21 applies addressee
listed-corporations     K02 2016-10-21 does_not_apply
critical-infrastructure-operators L51 2016-10-21 undetermined depends_on_member
critical-infrastructure-operators S02 2016-10-21 applies concerned
critical-infrastructure-operators S02 2016-10-20 does_not_apply
critical-infrastructure-operators P01 2016-01-24 does_not_apply
critical-infrastructure-operators P01 2016-01-25 applies concerned
critical-infrastructure-operators K02 2016-10-21 does_not_apply
local-governments       L51 2016-10-21 applies addressee
local-governments       L52 2016-10-21 does_not_apply
national-university-corporations L51 2016-10-21 applies addressee
national-university-corporations K02 2016-10-21 does_not_apply
coordinating-organisations L51 2016-10-21 applies addressee
others                  L52 2016-10-21 applies addressee
others                  L51 2016-10-21 does_not_apply
contractors             L32 2016-10-21 applies concerned
contractors             L33 2016-10-21 applies concerned
contractors             J16 2016-10-21 applies bearer
strategic-headquarters  L51 2016-10-21 applies bearer
strategic-headquarters  L41 2016-10-21 applies recipient
strategic-headquarters  L06 2016-10-21 applies bearer
strategic-headquarters  K23 2016-10-21 applies recipient
nisc                    S04 2016-10-21 applies bearer
nisc                    S06 2016-10-21 applies bearer
nisc                    J24 2016-10-21 applies bearer
nisc                    K27 2016-10-21 applies bearer
nisc                    K27 2015-05-24 does_not_apply
`
  .trim()
  .split('\n')
  .map((line) => line.split(/ +/));

test.each(GOLD)('%s %s %s: %s %s', (id = '', row = '', date = '', verdict, detail) => {
  const kind = realIndex.entities.has(id) ? 'entity' : 'class';
  const finding = findingFor(realIndex, { kind, id }, obligationOfRow(row), date);
  expect([finding.verdict, finding.role ?? finding.reason ?? undefined]).toEqual([verdict, detail]);
});

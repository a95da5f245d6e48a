import type { DutyRole, Me } from './api/types';

const OFFICER_OR_LEADER: readonly DutyRole[] = ['OFFICER', 'LEADER'];

export function isProvinceAdmin(me: Me): boolean {
  return me.provinceAdmin || me.duties.some((duty) => duty.role === 'PROVINCE_ADMIN');
}

/** Looks after the platform itself. */
export function isOperator(me: Me): boolean {
  return isProvinceAdmin(me) || me.duties.some((duty) => duty.role === 'OPERATOR');
}

/** Signed in, but nobody has said yet what this person does here. */
export function isWaiting(me: Me): boolean {
  return me.duties.length === 0 && !isProvinceAdmin(me);
}

type OwnUnit = { unitId: string; unitName: string; unitShortName: string };

/** Units that this person acts for as officer or leader. */
export function actingUnits(me: Me): OwnUnit[] {
  return unitsOf(me, OFFICER_OR_LEADER);
}

/** Units that this person works in, in whatever duty. */
export function dutyUnits(me: Me): OwnUnit[] {
  return unitsOf(me, ['OFFICER', 'LEADER', 'STAFF', 'COUNCIL_MEMBER']);
}

/** Units that this person signs for. */
export function ledUnits(me: Me): OwnUnit[] {
  return unitsOf(me, ['LEADER']);
}

function unitsOf(me: Me, roles: readonly DutyRole[]): OwnUnit[] {
  const units = me.duties
    .filter((duty) => roles.includes(duty.role) && duty.unitId !== null)
    .map((duty) => ({
      unitId: duty.unitId ?? '',
      unitName: duty.unitName ?? '',
      unitShortName: duty.unitShortName ?? duty.unitName ?? '',
    }));
  return units.filter((unit, index) => units.findIndex(({ unitId }) => unitId === unit.unitId) === index);
}

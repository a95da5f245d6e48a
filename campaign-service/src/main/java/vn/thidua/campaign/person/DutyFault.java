package vn.thidua.campaign.person;

import vn.thidua.platform.domain.FaultCode;

/** What can be wrong with a duty in a person's list. The names are part of the public API. */
enum DutyFault implements FaultCode {
    DUTY_UNIT_UNKNOWN,
    DUTY_UNIT_REQUIRED,
    DUTY_UNIT_NOT_ALLOWED,
    DUTY_TWICE
}

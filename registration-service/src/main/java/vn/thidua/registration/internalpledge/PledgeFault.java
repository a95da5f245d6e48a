package vn.thidua.registration.internalpledge;

import vn.thidua.platform.domain.FaultCode;

/** What can be wrong at a place of a pledge. The names are part of the public API. */
enum PledgeFault implements FaultCode {
    TITLE_UNKNOWN,
    TITLE_TWICE,
    TITLE_NOT_FOR_HOLDER,
    PLEDGE_WITHOUT_TITLE
}

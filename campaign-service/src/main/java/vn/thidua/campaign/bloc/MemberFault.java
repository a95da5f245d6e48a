package vn.thidua.campaign.bloc;

import vn.thidua.platform.domain.FaultCode;

/** What can be wrong with a member in a bloc's list. The names are part of the public API. */
enum MemberFault implements FaultCode {
    MEMBER_UNKNOWN,
    MEMBER_TWICE,
    HEAD_TWICE,
    DEPUTY_TWICE
}

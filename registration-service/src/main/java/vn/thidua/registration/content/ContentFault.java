package vn.thidua.registration.content;

import vn.thidua.platform.domain.FaultCode;

/** What can be wrong at a place of a registration's content. The names are part of the public API. */
public enum ContentFault implements FaultCode {
    TITLE_UNKNOWN,
    TITLE_TWICE,
    TITLE_NOT_FOR_HOLDER,
    QUANTITY_NOT_A_NUMBER,
    QUANTITY_OUT_OF_RANGE,
    RATIO_NOT_UNDERSTOOD,
    RATIO_OUT_OF_RANGE,
    CAMPAIGN_UNKNOWN,
    ANSWER_TWICE
}

package vn.thidua.platform.grove;

import vn.thidua.platform.domain.FaultCode;

/** What can be wrong at a place of a tree. */
enum TreeFault implements FaultCode {
    TOO_HIGH,
    TOO_OLD
}

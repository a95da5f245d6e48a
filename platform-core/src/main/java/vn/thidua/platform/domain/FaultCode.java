package vn.thidua.platform.domain;

import vn.thidua.platform.domain.Refusal.Fault;

/** What can be wrong at one place of a request or a file. Implemented by enums: their constants are the codes among a problem's errors. */
public interface FaultCode {

    String name();

    /** The stable code of the API: the constant's name in kebab case. */
    default String code() {
        return Refusal.codeOf(name());
    }

    /** The fault at a place, which is a JSON pointer; the detail is for developers. */
    default Fault at(String pointer, String detail) {
        return new Fault(code(), pointer, detail);
    }
}

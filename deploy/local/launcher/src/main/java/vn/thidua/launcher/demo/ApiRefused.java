package vn.thidua.launcher.demo;

/** An answer of the API that is not the one asked for. */
public final class ApiRefused extends RuntimeException {

    private final int status;
    private final String code;

    ApiRefused(int status, String code, String what) {
        super("%s was refused: %d %s".formatted(what, status, code));
        this.status = status;
        this.code = code;
    }

    public int status() {
        return status;
    }

    /** The stable code of the problem. */
    public String code() {
        return code;
    }

    /** Whether the same request may succeed once a service has received what another has published. */
    boolean mayPass() {
        return status == 401 || status == 403 || status == 404 || status == 409 || status == 422 || status >= 500;
    }
}

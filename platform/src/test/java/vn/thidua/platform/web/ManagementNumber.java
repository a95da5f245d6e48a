package vn.thidua.platform.web;

/** The number of the management port, for tests in other packages; -1 without a web server. */
public final class ManagementNumber {

    private final ManagementPort port;

    ManagementNumber(ManagementPort port) {
        this.port = port;
    }

    public int get() {
        return port.number();
    }
}

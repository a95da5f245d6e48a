package vn.thidua.keycloak.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where an address belongs: itself, or for IPv6 its /56, of which one customer has every address. */
final class Networks {

    private static final int BYTES_OF_PREFIX = 7;

    private Networks() {}

    static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            var parsed = InetAddress.getByName("[%s]".formatted(address.replaceFirst("%.*", "")));
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), BYTES_OF_PREFIX)) + "/56"
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}

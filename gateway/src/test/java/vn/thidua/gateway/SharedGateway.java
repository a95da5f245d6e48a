package vn.thidua.gateway;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands one running gateway to all tests that ask for it, settled before each of them. */
public final class SharedGateway implements ParameterResolver, BeforeEachCallback {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningGateway.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return shared(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        shared(context).settle();
    }

    private static RunningGateway shared(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(
                        RunningGateway.class,
                        _ -> new RunningGateway("thidua.rate.burst=100000", "thidua.retry-pause=5ms"),
                        RunningGateway.class);
    }
}

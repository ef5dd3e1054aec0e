package io.vigia.system;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the platform before the first test that needs it and stops it after the last one of the run.
 *
 * <p>With {@code -Dvigia.url=http://127.0.0.1:8080 -Dvigia.home=.risk} the tests use one that runs already.
 */
public final class PlatformExtension implements BeforeAllCallback, ParameterResolver {
    @Override
    public void beforeAll(ExtensionContext context) {
        start(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Platform.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return start(context).platform();
    }

    private static PlatformOfRun start(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(PlatformOfRun.class, key -> PlatformOfRun.start(), PlatformOfRun.class);
    }
}

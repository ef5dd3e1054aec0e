package io.vigia.system;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands each test a {@link Visitor}: a person with a fresh browser profile, who is gone after the test.
 *
 * <p>To be named after {@link PlatformExtension}, whose platform is visited.
 */
public final class BrowserExtension implements ParameterResolver, AfterEachCallback {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store run = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL);
        Platform platform = run.get(PlatformOfRun.class, PlatformOfRun.class).platform();
        BrowserOfRun browser =
                run.getOrComputeIfAbsent(BrowserOfRun.class, key -> BrowserOfRun.start(), BrowserOfRun.class);
        Visitor visitor = new Visitor(platform, browser.newPage());
        context.getStore(OURS).put(Visitor.class, visitor);
        return visitor;
    }

    /** A failed test leaves a picture of the page as it was. */
    @Override
    public void afterEach(ExtensionContext context) {
        Visitor visitor = context.getStore(OURS).remove(Visitor.class, Visitor.class);
        if (visitor == null) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            visitor.screenshot("failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName());
        }
        visitor.page().context().close();
    }
}

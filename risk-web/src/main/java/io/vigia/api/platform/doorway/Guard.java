package io.vigia.api.platform.doorway;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.glassfish.grizzly.filterchain.Filter;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.nio.NIOTransport;

/** Finds Grizzly's filters in a running Payara. */
final class Guard {

    private Guard() {}

    /**
     * Guards every port that the server listens on.
     *
     * @param requestIds gives an id to each request that the platform never sees
     * @return what takes the guards away again
     */
    static Runnable everyPort(Supplier<String> requestIds) throws ReflectiveOperationException {
        List<Runnable> undo = new ArrayList<>();
        for (FilterChain chain : chains()) {
            int reader = chain.indexOfType(HttpServerFilter.class);
            if (reader >= 0) {
                Filter address = new AddressFilter();
                Filter refusal = new RefusalFilter(requestIds);
                chain.add(reader + 1, address);
                chain.add(reader, refusal);
                undo.add(() -> {
                    chain.remove(address);
                    chain.remove(refusal);
                });
            }
        }
        return () -> undo.forEach(Runnable::run);
    }

    private static List<FilterChain> chains() throws ReflectiveOperationException {
        Object services = Class.forName("org.glassfish.internal.api.Globals")
                .getMethod("getDefaultBaseServiceLocator")
                .invoke(null);
        Class<?> type = Class.forName("com.sun.enterprise.v3.services.impl.GrizzlyService");
        Object grizzly = Class.forName("org.glassfish.hk2.api.ServiceLocator")
                .getMethod("getService", Class.class, Annotation[].class)
                .invoke(services, type, new Annotation[0]);
        Field proxies = type.getDeclaredField("proxies");
        proxies.setAccessible(true);
        List<FilterChain> chains = new ArrayList<>();
        for (Object proxy : (Collection<?>) proxies.get(grizzly)) {
            Object listener =
                    proxy.getClass().getMethod("getUnderlyingListener").invoke(proxy);
            Object transport = listener.getClass().getMethod("getTransport").invoke(listener);
            if (transport instanceof NIOTransport sockets && sockets.getProcessor() instanceof FilterChain chain) {
                chains.add(chain);
            }
        }
        return chains;
    }
}

package io.vigia.api.webhooks;

import io.vigia.service.events.Renderer;
import io.vigia.service.events.Renderers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Hands every renderer of this module to the services, which in an EAR cannot find beans of the web module themselves. */
@ApplicationScoped
public class RendererSetup {

    @Inject
    private Renderers renderers;

    @Inject
    @Any
    private Instance<Renderer<?>> found;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        found.forEach(renderers::register);
    }
}

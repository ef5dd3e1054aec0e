package io.vigia.container;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What Arquillian deploys. */
final class Deployments {
    private Deployments() {}

    /** The platform as it is shipped, and what the annotations of the tests name. */
    static WebArchive platform() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/dist/risk-web.war"))
                .addClasses(ContainerDatabase.class, Deployments.class);
    }
}

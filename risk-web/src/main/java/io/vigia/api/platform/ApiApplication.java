package io.vigia.api.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The merchant API; it lives at the host's root because the SDKs take no path prefix. */
@ApplicationPath("/v1")
public class ApiApplication extends Application {}

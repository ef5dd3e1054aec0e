package io.vigia.service.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The database, brought to the version that this code speaks before anything uses it. A connection that was not used for a
 * second is asked whether it still lives; when one does not, all are made anew, so that a restarted database is found again.
 */
@DataSourceDefinition(
        name = Database.JNDI,
        className = "io.vigia.service.platform.DeferringDataSource",
        url = "${MPCONFIG=RISK_DB_URL}",
        user = "${MPCONFIG=RISK_DB_USER}",
        password = "${MPCONFIG=RISK_DB_PASSWORD}",
        initialPoolSize = 4,
        minPoolSize = 4,
        maxPoolSize = 64,
        maxIdleTime = 300,
        transactional = true,
        properties = {
            "rewriteBatchedStatements=true",
            "cachePrepStmts=true",
            "prepStmtCacheSize=500",
            "prepStmtCacheSqlLimit=8192",
            "useServerPrepStmts=true",
            "useLocalSessionState=true",
            "cacheServerConfiguration=true",
            "cacheResultSetMetadata=true",
            "maintainTimeStats=false",
            "tcpKeepAlive=true",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true"
        })
@DataSourceDefinition(
        name = Database.COUNTERS_JNDI,
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=RISK_DB_URL}",
        user = "${MPCONFIG=RISK_DB_USER}",
        password = "${MPCONFIG=RISK_DB_PASSWORD}",
        initialPoolSize = 0,
        minPoolSize = 0,
        maxPoolSize = 8,
        maxIdleTime = 300,
        transactional = false,
        properties = {
            "rewriteBatchedStatements=true",
            "cachePrepStmts=true",
            "useServerPrepStmts=true",
            "cacheServerConfiguration=true",
            "maintainTimeStats=false",
            "tcpKeepAlive=true",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true"
        })
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Database {

    public static final String JNDI = "java:app/jdbc/vigia";

    /** Of the counters that do not fit into memory: outside of transactions, and never waited for by who has one of {@link #JNDI}. */
    public static final String COUNTERS_JNDI = "java:app/jdbc/vigia-counters";

    @Resource(lookup = JNDI)
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migrations")
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }
}

import { testsOfLargePackages } from "../../support/large_packages.ts";

testsOfLargePackages("sql passes its tests with DuckDB itself", new URL("./sql_duckdb.ts", import.meta.url));

# Two stages: the first builds with Maven, the second holds Java, the program and nothing else.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /bouw
COPY pom.xml ./
RUN mvn -B -q --no-transfer-progress -Dsnel dependency:go-offline || true
COPY . .
RUN mvn -B -q --no-transfer-progress -Dsnel -DskipTests package

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /opt/vraagbaak --shell /usr/sbin/nologin vraagbaak
WORKDIR /opt/vraagbaak
COPY --from=build /bouw/vraagbaak /bouw/LICENSE /bouw/THIRD-PARTY.md ./
COPY --from=build /bouw/target/vraagbaak.jar ./vraagbaak.jar
COPY --from=build /bouw/target/lib ./lib
COPY --from=build /bouw/scripts/gezond /bouw/scripts/instelling ./scripts/
COPY --from=build /bouw/config ./config
COPY --from=build /bouw/voorbeelden ./voorbeelden
RUN mkdir -p index stukken && chown vraagbaak index stukken
# The start-up cache, for this JVM and this jar.
RUN ./vraagbaak oefen
ENV VRAAGBAAK_ADRES=0.0.0.0 VRAAGBAAK_LOG_VORM=json
USER vraagbaak
VOLUME ["/opt/vraagbaak/index", "/opt/vraagbaak/config"]
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["./scripts/gezond"]
ENTRYPOINT ["./vraagbaak"]
CMD ["start"]

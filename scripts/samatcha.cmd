@echo off
rem Runs a samatcha command on Windows; builds first when there is no jar. Hands on the command's exit code.
rem Needs a JDK 17 or later and, for the first build, Maven 3.8 or later, both on the PATH. Needs no winutils.exe.
rem SAMATCHA_MEMORY: most memory of the program (3g). SAMATCHA_SMALL=yes: quicker for inputs below 100 MB.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
set "ROOT=%~dp0.."
for %%I in ("%ROOT%") do set "ROOT=%%~fI"
where java >nul 2>nul
if errorlevel 1 (
  echo Samatcha needs a JDK, version 17 or later. There is no java on the PATH. 1>&2
  exit /b 2
)
if exist "%ROOT%\jobs\target\classpath" goto run
where mvn >nul 2>nul
if errorlevel 1 (
  echo Samatcha needs Maven 3.8 or later to build the first time. There is no mvn on the PATH. 1>&2
  exit /b 2
)
echo Building samatcha (the first time downloads its libraries) ... 1>&2
call mvn --batch-mode --quiet --file "%ROOT%\pom.xml" --projects jobs --also-make -DskipTests package 1>&2
if errorlevel 1 exit /b 3

:run
if not defined SAMATCHA_MEMORY set "SAMATCHA_MEMORY=3g"
if not defined SPARK_LOCAL_IP set "SPARK_LOCAL_IP=127.0.0.1"
set "QUICK="
if /i "%SAMATCHA_SMALL%"=="yes" set "QUICK=-XX:TieredStopAtLevel=1 -Dspark.sql.adaptive.enabled=false"
rem The class path is longer than a command line of Windows may be, so it goes through a file; Java wants / in it.
set "ARGUMENTS=%TEMP%\samatcha-%RANDOM%%RANDOM%.args"
powershell -NoProfile -Command "$c=[IO.File]::ReadAllText((Join-Path $env:ROOT 'jobs\target\classpath')).Trim(); $j=Join-Path $env:ROOT 'jobs\target\jobs.jar'; $t='-cp \"' + ($j + ';' + $c).Replace('\','/') + '\"'; [IO.File]::WriteAllText($env:ARGUMENTS, $t, (New-Object Text.UTF8Encoding $false))"
if errorlevel 1 exit /b 3
java "@%ROOT%\scripts\jvm.options" "@%ROOT%\scripts\tuning.options" -Xmx%SAMATCHA_MEMORY% %QUICK% "-Dsamatcha.home=%ROOT%" "@%ARGUMENTS%" org.samatcha.jobs.Main %*
set "CODE=%ERRORLEVEL%"
del "%ARGUMENTS%" >nul 2>nul
exit /b %CODE%

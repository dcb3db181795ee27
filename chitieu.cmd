@echo off
rem Runs Chitieu on Windows, after a build if there is none yet.
rem CHITIEU_JAVA_OPTS: further options for Java, such as -Xmx512m.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "target=%root%extractor\target"

set "java=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
set "version="
for /f "tokens=3" %%v in ('^""%java%" -version 2^>^&1 ^| findstr /i " version "^"') do if not defined version set "version=%%~v"
if not defined version (
  echo chitieu: Java 17 or later is needed, but none was found; install one from https://adoptium.net or point JAVA_HOME to one 1>&2
  exit /b 2
)
set "major=0"
for /f "delims=.-+ tokens=1" %%m in ("%version%") do set "major=%%m"
if %major% LSS 17 (
  echo chitieu: Java 17 or later is needed, but Java %version% was found; install one from https://adoptium.net or point JAVA_HOME to one 1>&2
  exit /b 2
)

rem After a change of the sources: mvn -B -ntp package
if exist "%target%\chitieu.jar" goto archive
where mvn >nul 2>nul
if errorlevel 1 (
  echo chitieu: Maven 3.6.3 or later is needed to build; get it from https://maven.apache.org/install.html 1>&2
  exit /b 2
)
echo chitieu: building (the first time fetches the libraries, which takes some minutes) 1>&2
pushd "%root%"
call mvn -B -ntp -q package -Dmaven.test.skip=true -Dunchecked 1>&2
set "failed=%errorlevel%"
popd
if not "%failed%"=="0" (
  echo chitieu: the build failed; the lines above say why 1>&2
  exit /b 2
)

:archive
set "archive=%target%\chitieu-%version%.jsa"
if exist "%archive%" goto run
"%java%" "-XX:ArchiveClassesAtExit=%archive%" -Xlog:disable -jar "%target%\chitieu.jar" version >nul 2>nul

:run
rem The console shows Vietnamese as UTF-8 while the program runs, and its own code page after that.
set "codepage="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul
"%java%" -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -XX:-UsePerfData ^
  "-XX:SharedArchiveFile=%archive%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr %CHITIEU_JAVA_OPTS% ^
  -jar "%target%\chitieu.jar" %*
set "code=%errorlevel%"
if defined codepage chcp %codepage% >nul
exit /b %code%

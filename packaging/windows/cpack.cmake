# An installer for Windows, by NSIS. Not run yet: see README.md beside this file for what the sources lack first.
#
#   cmake -S . -B build/windows -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF -DWAYBILL_WERROR=OFF
#       -DCMAKE_PROJECT_Waybill_INCLUDE=packaging/windows/cpack.cmake -DWAYBILL_QCA_PLUGIN=PATH/TO/qca-ossl.dll
#   cmake --build build/windows
#   cpack --config build/windows/CPackConfig.cmake
#
# The project reads this file where it begins; what is in the function happens where it ends, when its programs are known.
if(NOT WIN32)
    message(FATAL_ERROR "packaging/windows/cpack.cmake is for Windows")
endif()

set(WAYBILL_QCA_PLUGIN "" CACHE FILEPATH "QCA's plugin for OpenSSL: nothing deploys it, and no hash is made without it")

function(waybill_windows_package)
    if(NOT EXISTS "${WAYBILL_QCA_PLUGIN}")
        message(FATAL_ERROR "WAYBILL_QCA_PLUGIN has to name QCA's plugin for OpenSSL")
    endif()

    # Without a console window behind it; the command line keeps its own.
    set_target_properties(waybill PROPERTIES WIN32_EXECUTABLE ON)

    # A component of its own: the other two bring man pages, completions and desktop files. The libraries that are no part of
    # Windows are found by what the programs link.
    file(TO_CMAKE_PATH "$ENV{PATH}" folders)
    install(TARGETS waybill waybill-cli
        RUNTIME_DEPENDENCIES
            DIRECTORIES ${folders}
            PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-"
            POST_EXCLUDE_REGEXES "[/\\\\][Ss][Yy][Ss][Tt][Ee][Mm]32[/\\\\]"
        RUNTIME DESTINATION bin COMPONENT windows)
    install(FILES "${WAYBILL_QCA_PLUGIN}" DESTINATION plugins/crypto COMPONENT windows)
    install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" DESTINATION . COMPONENT windows)
    qt_generate_deploy_app_script(TARGET waybill OUTPUT_SCRIPT deploy)
    install(SCRIPT "${deploy}" COMPONENT windows)

    set(CPACK_GENERATOR NSIS)
    set(CPACK_VERBATIM_VARIABLES ON)
    set(CPACK_INSTALL_CMAKE_PROJECTS "${CMAKE_BINARY_DIR};${CMAKE_PROJECT_NAME};windows;/")
    set(CPACK_PACKAGE_NAME Waybill)
    set(CPACK_PACKAGE_VENDOR "Waybill developers")
    set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
    set(CPACK_PACKAGE_FILE_NAME "waybill-${PROJECT_VERSION}-windows")
    set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")

    # Where: Program Files\Waybill. An older version that is there is taken away first, or its libraries would stay.
    set(CPACK_PACKAGE_INSTALL_DIRECTORY Waybill)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_DISPLAY_NAME Waybill)
    set(CPACK_NSIS_PACKAGE_NAME Waybill)
    set(CPACK_NSIS_URL_INFO_ABOUT "${WAYBILL_HOMEPAGE}")
    set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\waybill.exe")
    set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)

    # The start menu; waybill-cli is for a terminal.
    set(CPACK_PACKAGE_EXECUTABLES waybill Waybill)
    set(CPACK_NSIS_MUI_FINISHPAGE_RUN waybill.exe)

    # Windows knows a file by what follows its last full stop. A bundle's is .zst, which belongs to no one program, so that none
    # is claimed: the program is made known as one to open things with, and to start by its name.
    set(classes "Software\\Classes\\Applications\\waybill.exe")
    set(paths "Software\\Microsoft\\Windows\\CurrentVersion\\App Paths\\waybill.exe")
    set(program "$INSTDIR\\bin\\waybill.exe")
    string(CONCAT CPACK_NSIS_EXTRA_INSTALL_COMMANDS
        "WriteRegStr SHCTX '${classes}' 'FriendlyAppName' 'Waybill'\n"
        "WriteRegStr SHCTX '${classes}\\shell\\open\\command' '' '\"${program}\" \"%1\"'\n"
        "WriteRegStr SHCTX '${paths}' '' '${program}'\n")
    string(CONCAT CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS
        "DeleteRegKey SHCTX '${classes}'\n"
        "DeleteRegKey SHCTX '${paths}'\n")

    include(CPack)
endfunction()

cmake_language(DEFER DIRECTORY "${CMAKE_SOURCE_DIR}" CALL waybill_windows_package)

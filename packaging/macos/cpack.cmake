# A disk image for macOS with Waybill.app in it. Not run yet: see README.md beside this file for what the sources lack first.
#
#   export WAYBILL_SIGN_IDENTITY=... WAYBILL_NOTARY_PROFILE=...       # as the script sign wants them
#   cmake -S . -B build/macos -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF -DWAYBILL_WERROR=OFF
#       -DCMAKE_OSX_DEPLOYMENT_TARGET=14.0 -DCMAKE_PROJECT_Waybill_INCLUDE=packaging/macos/cpack.cmake
#       -DWAYBILL_QCA_PLUGIN=PATH/TO/libqca-ossl.dylib
#   cmake --build build/macos
#   cpack --config build/macos/CPackConfig.cmake
#   packaging/macos/sign image build/macos/waybill-VERSION-macos.dmg
#
# The project reads this file where it begins; what is in the function happens where it ends, when its programs are known.
if(NOT APPLE)
    message(FATAL_ERROR "packaging/macos/cpack.cmake is for macOS")
endif()

set(WAYBILL_QCA_PLUGIN "" CACHE FILEPATH "QCA's plugin for OpenSSL: nothing deploys it, and no hash is made without it")
option(WAYBILL_SIGN "Sign the program before it goes into the image; without an identity, that ends with an error" ON)

function(waybill_macos_package)
    if(NOT EXISTS "${WAYBILL_QCA_PLUGIN}")
        message(FATAL_ERROR "WAYBILL_QCA_PLUGIN has to name QCA's plugin for OpenSSL")
    endif()

    if(NOT CMAKE_OSX_DEPLOYMENT_TARGET)
        message(FATAL_ERROR "CMAKE_OSX_DEPLOYMENT_TARGET has to name the oldest macOS that it is for: Info.plist says it")
    endif()

    set_target_properties(waybill PROPERTIES
        OUTPUT_NAME Waybill
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_INFO_PLIST "${CMAKE_SOURCE_DIR}/packaging/macos/Info.plist.in"
        MACOSX_BUNDLE_BUNDLE_NAME Waybill
        MACOSX_BUNDLE_GUI_IDENTIFIER "${WAYBILL_APP_ID}"
        MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
        MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}")

    # A component of its own: the other two bring man pages, completions and desktop files.
    install(TARGETS waybill BUNDLE DESTINATION . COMPONENT macos)
    install(TARGETS waybill-cli RUNTIME DESTINATION Waybill.app/Contents/MacOS COMPONENT macos)
    install(FILES "${WAYBILL_QCA_PLUGIN}" DESTINATION Waybill.app/Contents/PlugIns/crypto COMPONENT macos)
    cmake_path(GET WAYBILL_QCA_PLUGIN FILENAME qca_name)
    # macdeployqt takes Qt and the other libraries into the bundle, also those of what is named here.
    qt_generate_deploy_app_script(TARGET waybill OUTPUT_SCRIPT deploy DEPLOY_TOOL_OPTIONS
        "-executable=Waybill.app/Contents/MacOS/waybill-cli"
        "-executable=Waybill.app/Contents/PlugIns/crypto/${qca_name}")
    install(SCRIPT "${deploy}" COMPONENT macos)

    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_VERBATIM_VARIABLES ON)
    set(CPACK_INSTALL_CMAKE_PROJECTS "${CMAKE_BINARY_DIR};${CMAKE_PROJECT_NAME};macos;/")
    set(CPACK_PACKAGE_NAME Waybill)
    set(CPACK_PACKAGE_VENDOR "Waybill developers")
    set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
    set(CPACK_PACKAGE_FILE_NAME "waybill-${PROJECT_VERSION}-macos")
    set(CPACK_DMG_VOLUME_NAME "Waybill ${PROJECT_VERSION}")
    set(CPACK_DMG_FORMAT UDZO)

    # Between what is installed and the image: what is in an image cannot be signed any more.
    if(WAYBILL_SIGN)
        set(script "${CMAKE_BINARY_DIR}/sign-staged.cmake")
        file(WRITE "${script}"
            "file(GLOB app \"\${CPACK_TEMPORARY_DIRECTORY}/Waybill.app\" \"\${CPACK_TEMPORARY_DIRECTORY}/*/Waybill.app\")\n"
            "list(LENGTH app found)\n"
            "if(NOT found EQUAL 1)\n"
            "    message(FATAL_ERROR \"there is no Waybill.app to sign in \${CPACK_TEMPORARY_DIRECTORY}\")\n"
            "endif()\n"
            "execute_process(COMMAND \"${CMAKE_SOURCE_DIR}/packaging/macos/sign\" app \"\${app}\" COMMAND_ERROR_IS_FATAL ANY)\n")
        set(CPACK_PRE_BUILD_SCRIPTS "${script}")
    endif()

    include(CPack)
endfunction()

cmake_language(DEFER DIRECTORY "${CMAKE_SOURCE_DIR}" CALL waybill_macos_package)
